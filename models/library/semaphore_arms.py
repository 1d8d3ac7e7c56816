# Eighths of a turn as you look at the signaller: 0 down, 1 down left, 2 left, 3 up left, 4 up, 5 up right, 6 right.
ARMS = {"A": (1, 0), "B": (2, 0), "C": (3, 0), "D": (4, 0), "E": (0, 5), "F": (0, 6), "G": (0, 7), "H": (2, 1),
        "I": (1, 3), "J": (4, 6), "K": (1, 4), "L": (1, 5), "M": (1, 6), "N": (1, 7), "O": (2, 3), "P": (2, 4),
        "Q": (2, 5), "R": (2, 6), "S": (2, 7), "T": (3, 4), "U": (3, 5), "V": (4, 7), "W": (5, 6), "X": (5, 7),
        "Y": (3, 6), "Z": (7, 6)}
NAMES = ["down", "down left", "left", "up left", "up", "up right", "right", "down right"]


def app(ui):
    ui.title("Semaphore")
    letter = ui.field("Letter", "R").strip().upper()[:1]
    if letter not in ARMS:
        ui.text("Type a letter", color="muted")
        return
    c = ui.canvas(240, 260)
    c.circle(120, 60, 22, "peachpuff")
    c.line(120, 82, 120, 190, "navy", 14)
    for eighth in ARMS[letter]:
        angle = eighth * math.pi / 4
        x, y = 120 - 85 * math.sin(angle), 110 + 85 * math.cos(angle)
        c.line(120, 110, x, y, "navy", 6)
        c.rect(x - 14, y - 14, 28, 28, "orange", outline="red")
    first, second = ARMS[letter]
    ui.text(letter, size=40, bold=True, align="center")
    ui.text(f"arms: {NAMES[first]} and {NAMES[second]}", align="center")
