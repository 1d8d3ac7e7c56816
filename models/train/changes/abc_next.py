WORDS = """Apple Ball Cat Dog Egg Fish Goat Hat Ice Jam Kite Lion Moon Nest Orange Pig Queen
Rabbit Sun Tree Umbrella Van Water Xylophone Yellow Zebra"""


def app(ui):
    ui.title("ABC")
    s = ui.state
    words = {word[0]: word for word in WORDS.split()}
    letter = s.get("letter", "A")
    ui.text(f"{letter} {letter.lower()}", size=96, bold=True, align="center", color="accent")
    ui.text(f"{letter} is for {words[letter]}", size=32, align="center")
    letters = list(words)
    place = letters.index(letter)
    with ui.row():
        if ui.button("Back"):
            s.letter = letters[place - 1]
        if ui.button("Next"):
            s.letter = letters[(place + 1) % len(letters)]
    with ui.grid(9):
        for other in words:
            if ui.button(other) or ui.pressed(other.lower()):
                s.letter = other
