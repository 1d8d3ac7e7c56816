def app(ui):
    ui.title("cRaZy LeTtErS")
    text = ui.field("Type", lines=2).lower()
    up = False
    out = []
    for c in text:
        if c == " ":
            out.append(c)
            continue
        out.append(c.upper() if up else c)
        up = not up
    with ui.card("Crazy"):
        ui.text("".join(out))
