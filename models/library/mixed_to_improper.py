def app(ui):
    ui.title("Mixed number")
    with ui.row():
        whole = int(ui.number("Whole", 2, min=0, max=999))
        top = int(ui.number("Top", 3, min=0, max=999))
        bottom = int(ui.number("Bottom", 4, min=1, max=999))
    result = whole * bottom + top
    ui.text(f"{whole} {top}/{bottom} = {result}/{bottom}", size=40, bold=True)
    ui.text(f"{whole} × {bottom} = {whole * bottom}")
    ui.text(f"{whole * bottom} + {top} = {result}")
