def app(ui):
    ui.title("Picture")
    frame = ui.number("Height of the frame (cm)", 60, min=1)
    drop = ui.number("From the top of the frame down to the hook (cm)", 8, min=0)
    eye = ui.slider("Middle of the picture (cm)", 130, 170, 150)
    nail = eye + frame / 2 - drop
    ui.text(f"{nail:g} cm", size=48, bold=True)
    ui.text("from the floor", color="muted")
    ui.text(f"The picture goes from {eye - frame / 2:g} to {eye + frame / 2:g} cm")
