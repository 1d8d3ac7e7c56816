WORDS = """Apple Ball Car Dog Egg Fish Goat Hat Ice Jam Kite Lion Moon Nest Orange Pig Queen
Rabbit Snake Tree Umbrella Van Water Xylophone Yellow Zebra"""


def app(ui):
    ui.title("ABC")
    s = ui.state
    words = {word[0]: word for word in WORDS.split()}
    letter = s.get("letter", "A")
    ui.text(f"{letter} {letter.lower()}", size=96, bold=True, align="center", color="accent")
    ui.text(f"{letter} is for {words[letter]}", size=32, align="center")
    with ui.grid(9):
        for other in words:
            if ui.button(other) or ui.pressed(other.lower()):
                s.letter = other
                ui.tone(440, 0.1)
