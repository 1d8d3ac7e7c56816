def app(ui):
    ui.title("Tin")
    radius = ui.slider("Radius", 1, 10, 4)
    height = ui.slider("Height", 1, 20, 10)
    c = ui.canvas(240, 220)
    c.rect(120 - radius * 10, 210 - height * 10, radius * 20, height * 10, "silver", outline="black")
    ui.text(f"Volume: {math.pi * radius ** 2 * height:.0f} ml", size=20)
    ui.text(f"Label: {2 * math.pi * radius * height:.0f} cm²", size=20)
