def app(ui):
    ui.title("Torque")
    force = ui.number("Force (N)", 100, min=0)
    length = ui.number("Length of the wrench (cm)", 30, min=0)
    ui.text(f"{force * length / 100:.1f} Nm", size=48, bold=True)
    ui.text(f"As if {force / 9.81:.1f} kg hung on it", color="muted")
