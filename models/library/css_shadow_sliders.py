def app(ui):
    ui.title("Box shadow")
    right = ui.slider("Right", -30, 30, 4)
    down = ui.slider("Down", -30, 30, 4)
    blur = ui.slider("Blur", 0, 50, 8)
    strength = ui.slider("Strength %", 0, 100, 30)
    line = f"box-shadow: {right}px {down}px {blur}px rgba(0, 0, 0, {strength / 100:g});"
    c = ui.canvas(260, 180)
    gray = round(255 - 2.55 * strength)
    c.rect(60 + right, 45 + down, 140, 90, f"#{gray:02x}{gray:02x}{gray:02x}")
    c.rect(60, 45, 140, 90, "white", outline="gray")
    ui.text(line, size=20, bold=True)
    if ui.button("Copy"):
        ui.copy(line)
        ui.notify("Copied")
