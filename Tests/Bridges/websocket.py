"""The least of a web socket client that a test needs: texts both ways, no fragments."""
import base64
import hashlib
import os
import socket
import struct


class WebSocket:
    def __init__(self, port, seconds):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=seconds)
        self.input = self.socket.makefile("rb")
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall(
            f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
        )
        head = b"".join(iter(self.input.readline, b"\r\n")).decode()
        proof = hashlib.sha1((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()).digest()
        if not head.startswith("HTTP/1.1 101") or base64.b64encode(proof).decode() not in head:
            raise AssertionError(f"no web socket: {head}")

    def send(self, text):
        data, mask = text.encode(), os.urandom(4)
        size = struct.pack("!B", 0x80 | len(data)) if len(data) < 126 else struct.pack("!BH", 0xFE, len(data))
        masked = bytes(byte ^ mask[place % 4] for place, byte in enumerate(data))
        self.socket.sendall(b"\x81" + size + mask + masked)

    def receive(self):
        kind, size = self.input.read(2)
        if size == 126:
            (size,) = struct.unpack("!H", self.input.read(2))
        elif size == 127:
            (size,) = struct.unpack("!Q", self.input.read(8))
        if kind != 0x81:
            raise AssertionError(f"a frame that is no whole text: {kind:#x}")
        return self.input.read(size).decode()

    def close(self):
        self.input.close()
        self.socket.close()
