import math


def app(ui):
    ui.title("Body surface")
    height = ui.number("Height (cm)", 180.0, min=20, max=250)
    weight = ui.number("Weight (kg)", 80.0, min=1, max=400)
    area = math.sqrt(height * weight / 3600)
    ui.text(f"{area:.2f} m²", size=40, bold=True)
    ui.text("Formula of Mosteller: √(cm × kg / 3600)", color="muted")
