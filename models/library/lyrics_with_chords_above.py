import re


def app(ui):
    ui.title("Chord sheet")
    text = ui.field("Song, chords in [ ]", "[C]Hello my [G]dear [Am]world", lines=6)
    used = set()
    for line in text.splitlines():
        chords, words = "", ""
        for part in re.split(r"(\[[^\]]*\])", line):
            if part.startswith("[") and part.endswith("]"):
                chords = chords.ljust(len(words)) + part[1:-1] + " "
                used.add(part[1:-1])
            else:
                words += part
        ui.text(chords or " ", mono=True, bold=True, color="blue")
        ui.text(words or " ", mono=True)
    ui.text("Chords used: " + (", ".join(sorted(used)) or "none"), color="muted")
