NAMES = {1: "A", 11: "J", 12: "Q", 13: "K"}


def app(ui):
    ui.title("Golf solitaire")
    s = ui.state
    if ui.button("New deal") or "columns" not in s:
        deck = random.sample(list(range(1, 14)) * 4, 52)
        s.columns = [deck[i * 5 : i * 5 + 5] for i in range(7)]
        s.open, s.stock, s.note = deck[35], deck[36:], "Click a column whose last card is one higher or one lower"
    c = ui.canvas(420, 200, background="green")
    if c.clicked:
        column = s.columns[min(6, int(c.clicked.x // 60))]
        if column and abs(column[-1] - s.open) == 1:
            s.open, s.note = column.pop(), "Well played"
        else:
            s.note = "That card doesn't fit"
    for x, column in enumerate(s.columns):
        for y, card in enumerate(column):
            c.rect(x * 60 + 6, y * 32 + 6, 48, 60, "white", outline="gray")
            c.text(x * 60 + 14, y * 32 + 10, NAMES.get(card, card), size=18, color="black")
    if ui.button("Turn a card from the stock") and s.stock:
        s.open = s.stock.pop()
    left = sum(len(column) for column in s.columns)
    ui.text(f"Open: {NAMES.get(s.open, s.open)}", size=40, bold=True)
    ui.text(f"{left} on the table, {len(s.stock)} in the stock", size=20)
    can_play = any(column and abs(column[-1] - s.open) == 1 for column in s.columns)
    if left == 0:
        ui.text("You won!", size=28, color="good")
    elif not s.stock and not can_play:
        ui.text("No more moves", size=24, color="bad")
    else:
        ui.text(s.note, color="muted")
