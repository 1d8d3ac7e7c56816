def app(ui):
    ui.title("Two equations")
    rows = []
    for name, start in [("1", (2, 1, 7)), ("2", (1, -1, -1))]:
        with ui.row():
            rows.append([ui.number(f"{label}{name}", value) for label, value in zip("abc", start)])
    (a, b, c), (d, e, f) = rows
    for p, q, r in rows:
        ui.text(f"{p:g} x + {q:g} y = {r:g}", size=20)
    det = a * e - b * d
    if det:
        ui.text(f"x = {(c * e - b * f) / det:g}", size=36, bold=True)
        ui.text(f"y = {(a * f - c * d) / det:g}", size=36, bold=True)
    elif a * f == c * d and b * f == c * e:
        ui.text("There is no single solution", size=28)
    else:
        ui.text("They contradict each other", size=28)
