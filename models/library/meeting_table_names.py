def app(ui):
    ui.title("Meeting table")
    typed = ui.field("Names", "Ann, Ben, Cleo, Dan")
    names = [name.strip() for name in typed.split(",") if name.strip()]
    c = ui.canvas(400, 320)
    c.circle(200, 160, 70, "peru")
    for place, name in enumerate(names):
        angle = math.radians(360 / len(names) * place - 90)
        x, y = math.cos(angle), math.sin(angle)
        c.circle(200 + 90 * x, 160 + 90 * y, 12, "gray")
        c.text(200 + 130 * x, 160 + 130 * y, name, align="center")
    ui.text(f"{len(names)} {'chair' if len(names) == 1 else 'chairs'}", size=20)
