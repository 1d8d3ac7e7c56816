def app(ui):
    ui.title("Quadratic equation")
    with ui.row():
        a = ui.number("a", 1)
        b = ui.number("b", -3)
        c = ui.number("c", 2)
    ui.text(f"{a:g}x² {b:+g}x {c:+g} = 0", size=20, color="muted")
    inside = b * b - 4 * a * c
    if a == 0 and b == 0:
        answer = "Every x is right" if c == 0 else "No real solution"
    elif a == 0:
        answer = f"x = {-c / b + 0:.4g}"
    elif inside < 0:
        answer = "No real solution"
    elif inside == 0:
        answer = f"x = {-b / (2 * a) + 0:.4g}"
    else:
        root = math.sqrt(inside)
        answer = f"x = {(-b + root) / (2 * a):.4g} or x = {(-b - root) / (2 * a):.4g}"
    ui.text(answer, size=36, bold=True)
