def syllables(line):
    count, before = 0, False
    for letter in line.lower():
        vowel = letter in "aeiouy"
        if vowel and not before:
            count += 1
        before = vowel
    return count


def app(ui):
    ui.title("Haiku")
    counts = []
    for name in ["First", "Second", "Third"]:
        with ui.row():
            counts.append(syllables(ui.field(f"{name} line")))
            ui.text(f"{name}: {counts[-1]} syllables")
    ui.text("Haiku" if counts == [5, 7, 5] else "Not yet", size=32, bold=True)
