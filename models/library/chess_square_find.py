def app(ui):
    ui.title("Find the square")
    s = ui.state
    if "square" not in s:
        s.square = random.choice("abcdefgh") + random.choice("12345678")
    c = ui.canvas(320, 320, background="tan")
    for row in range(8):
        for column in range(8):
            if (row + column) % 2:
                c.rect(column * 40, row * 40, 40, 40, "sienna")
    if c.clicked:
        x, y = c.clicked
        pressed = "abcdefgh"[min(7, int(x // 40))] + str(8 - min(7, int(y // 40)))
        if pressed == s.square:
            s.right, s.said = s.get("right", 0) + 1, "Yes"
            s.square = random.choice("abcdefgh") + random.choice("12345678")
        else:
            s.wrong, s.said = s.get("wrong", 0) + 1, f"No, that was {pressed}"
    ui.text(f"Find {s.square}", size=40, bold=True)
    ui.text(s.get("said", "White is below"))
    ui.text(f"Right {s.get('right', 0)}, wrong {s.get('wrong', 0)}", color="muted")
