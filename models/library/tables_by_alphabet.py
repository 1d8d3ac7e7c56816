def app(ui):
    ui.title("Tables")
    text = ui.field("Guests")
    tables = int(ui.number("Tables", 2, min=1, max=50))
    names = sorted([name.strip() for name in text.split(",") if name.strip()], key=str.lower)
    for i in range(tables):
        ui.text(f"Table {i + 1}: {', '.join(names[i::tables])}", size=20)
