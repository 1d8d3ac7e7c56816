def app(ui):
    ui.title("Font size")
    points = ui.slider("Points", 4, 72, 12)
    ui.text(f"{points * 96 / 72:.1f} px", size=36, bold=True)
    ui.text(f"{points * 25.4 / 72:.2f} mm", size=28)
    ui.text("This is how it looks", size=points * 96 // 72)
    ui.text("An inch has 72 points and 96 pixels", color="muted")
