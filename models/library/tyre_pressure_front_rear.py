def app(ui):
    ui.title("Tyre pressure")
    front = ui.number("Front in bar", 2.3, min=0, step=0.1)
    rear = ui.number("Rear in bar", 2.5, min=0, step=0.1)
    ui.text(f"Front: {front:.1f} bar = {front * 14.504:.1f} psi", size=28, bold=True)
    ui.text(f"Rear: {rear:.1f} bar = {rear * 14.504:.1f} psi", size=28, bold=True)
    ui.text("Measure when the tyres are cold", color="muted")
