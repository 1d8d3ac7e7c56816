DOTS = {
    "a": "1", "b": "12", "c": "14", "d": "145", "e": "15", "f": "124", "g": "1245", "h": "125", "i": "24",
    "j": "245", "k": "13", "l": "123", "m": "134", "n": "1345", "o": "135", "p": "1234", "q": "12345", "r": "1235",
    "s": "234", "t": "2345", "u": "136", "v": "1236", "w": "2456", "x": "1346", "y": "13456", "z": "1356",
}


def app(ui):
    ui.title("Braille")
    word = ui.field("Word", "hello").lower()
    letters = [letter for letter in word if letter in DOTS][:12]
    c = ui.canvas(60 * max(1, len(letters)), 130, background="white")
    for place, letter in enumerate(letters):
        for dot in range(1, 7):
            x = place * 60 + (18 if dot < 4 else 42)
            y = 20 + (dot - 1) % 3 * 28
            c.circle(x, y, 9 if str(dot) in DOTS[letter] else 3, "black")
        c.text(place * 60 + 30, 112, letter, size=20, color="black", align="center")
    ui.text(", ".join(DOTS[letter] for letter in letters) or "Type a word", size=24)
