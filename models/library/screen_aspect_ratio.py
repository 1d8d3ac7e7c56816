def app(ui):
    ui.title("Aspect ratio")
    width = int(ui.number("Width", 1920, min=1))
    height = int(ui.number("Height", 1080, min=1))
    new = int(ui.number("New width", 1280, min=1))
    part = math.gcd(width, height)
    ui.text(f"{width // part} : {height // part}", size=48, bold=True)
    ui.text(f"{new} × {new * height / width:.0f}", size=24)
