def app(ui):
    ui.title("Letter circle")
    letters = [letter for letter in ui.field("Word", "Wisp") if letter != " "]
    c = ui.canvas(300, 300, background="white")
    for i, letter in enumerate(letters):
        turn = 2 * math.pi * i / len(letters)
        c.text(150 + 110 * math.sin(turn), 150 - 110 * math.cos(turn), letter, size=24, align="center")
    ui.text(f"Letters: {len(letters)}", size=20)
