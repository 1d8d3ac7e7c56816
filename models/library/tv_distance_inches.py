def app(ui):
    ui.title("TV distance")
    inches = ui.number("Inches", 55, min=10, max=150)
    metres = inches * 0.0254
    ui.text(f"4K: {metres * 1.5:.1f} m away", size=36, bold=True)
    ui.text(f"HD: {metres * 2.5:.1f} m away", size=36, bold=True)
    ui.text(f"The screen is {metres * 87.2:.0f} cm wide and {metres * 49:.0f} cm high", size=20)
    ui.text("1.5 times the diagonal for 4K, 2.5 times for HD", color="muted")
