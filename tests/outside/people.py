"""Starts the fake Bot API and plays the people who write to the bot."""
import subprocess
import sys


class People:
    def __init__(self):
        self.program = subprocess.Popen([sys.argv[1]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        self.url, self.token = self.program.stdout.readline().split()

    def does(self, line):
        self.program.stdin.write(line + "\n")
        self.program.stdin.flush()
        return self.program.stdout.readline().strip()

    def leave(self):
        self.program.stdin.close()
        self.program.wait(timeout=10)
