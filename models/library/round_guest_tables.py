def app(ui):
    ui.title("Guest tables")
    guests = int(ui.number("Guests", 20, min=1, max=150))
    chairs = int(ui.number("Chairs at a table", 8, min=4, max=12))
    tables = math.ceil(guests / chairs)
    empty = tables * chairs - guests
    c = ui.canvas(500, 110 * math.ceil(tables / 4), background="beige")
    for i in range(tables):
        x, y = 65 + i % 4 * 120, 55 + i // 4 * 110
        c.circle(x, y, 30, "white")
        for k in range(chairs):
            angle = math.tau * k / chairs
            taken = i * chairs + k < guests
            c.circle(x + 42 * math.cos(angle), y + 42 * math.sin(angle), 7, "teal" if taken else "lightgray")
    ui.text(f"{tables} table{'' if tables == 1 else 's'}", size=32, bold=True)
    if empty:
        ui.text(f"{empty} chair{' stays' if empty == 1 else 's stay'} empty")
    else:
        ui.text("Every chair is taken")
