def app(ui):
    ui.title("Trapezoid")
    top = ui.number("Top side", 4, min=0)
    bottom = ui.number("Bottom side", 8, min=0)
    height = ui.number("Height", 5, min=0)
    ui.text(f"Area: {(top + bottom) / 2 * height:g}", size=40, bold=True)
    ui.text(f"({top:g} + {bottom:g}) ÷ 2 × {height:g}", color="muted")
