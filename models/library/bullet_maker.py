SIGNS = {"dash": "–", "star": "*", "arrow": "→"}


def app(ui):
    ui.title("Bullet points")
    text = ui.field("Lines", lines=6)
    sign = SIGNS[ui.choice("Sign", list(SIGNS))]
    points = []
    for line in text.splitlines():
        line = line.strip().rstrip(".")
        if line:
            points.append(f"{sign} {line[0].upper()}{line[1:]}")
    for point in points:
        ui.text(point)
    if points and ui.button("Copy"):
        ui.copy("\n".join(points))
        ui.notify("Copied")
