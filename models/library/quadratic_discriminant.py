def app(ui):
    ui.title("Quadratic equation")
    with ui.row():
        a = ui.number("a", 1)
        b = ui.number("b", -5)
        c = ui.number("c", 6)
    ui.text(f"{a:g}x² {b:+g}x {c:+g} = 0", size=24)
    if a == 0:
        ui.text("a must not be 0", color="bad")
        return
    inside = b * b - 4 * a * c
    ui.text(f"Discriminant: {inside:g}", size=24)
    if inside > 0:
        low, high = sorted([(-b - math.sqrt(inside)) / (2 * a), (-b + math.sqrt(inside)) / (2 * a)])
        ui.text(f"x = {low:.4g} or x = {high:.4g}", size=36, bold=True)
    elif inside == 0:
        ui.text(f"x = {-b / (2 * a) + 0:.4g}", size=36, bold=True)
    else:
        ui.text("No real solution", size=36, bold=True)
