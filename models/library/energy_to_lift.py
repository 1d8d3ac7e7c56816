def app(ui):
    ui.title("Lifting")
    mass = ui.number("Mass (kg)", 10, min=0)
    height = ui.number("Height (m)", 2, min=0)
    joules = mass * 9.81 * height
    ui.text(f"{joules:.0f} J", size=48, bold=True)
    ui.text(f"{joules / 4184:.2f} kcal", size=20)
    ui.text(f"{joules / 4184 / 5.4:.2f} g of chocolate", color="muted")
