def app(ui):
    ui.title("Lens")
    focal = ui.number("Focal length (cm)", 10, min=1)
    far = ui.number("Object at (cm)", 30, min=1)
    if far == focal:
        ui.text("No image", size=32, bold=True)
        return
    image = 1 / (1 / focal - 1 / far)
    if image > 0:
        ui.text(f"Image at {image:.1f} cm", size=32, bold=True)
        ui.text(f"{image / far:.2f} times as big, upside down", size=20)
    else:
        ui.text(f"Virtual image at {-image:.1f} cm, on the side of the object", size=32, bold=True)
        ui.text(f"{-image / far:.2f} times as big, upright", size=20)
