def app(ui):
    ui.title("Solve for x")
    with ui.row():
        a = ui.number("a", 3)
        b = ui.number("b", 5)
        c = ui.number("c", 20)
    ui.text(f"{a:g}x {'+' if b >= 0 else '-'} {abs(b):g} = {c:g}", size=24)
    if a == 0:
        ui.text("every x is right" if b == c else "no x is right", size=40, bold=True)
        return
    if b > 0:
        ui.text(f"{a:g}x = {c:g} - {b:g} = {c - b:g}", size=24)
    elif b < 0:
        ui.text(f"{a:g}x = {c:g} + {-b:g} = {c - b:g}", size=24)
    ui.text(f"x = {c - b:g} ÷ {a:g}", size=24)
    ui.text(f"x = {(c - b) / a:g}", size=40, bold=True)
