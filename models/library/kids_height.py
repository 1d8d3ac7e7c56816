def app(ui):
    ui.title("How tall?")
    mother = ui.number("Mother (cm)", 168, min=100, max=230)
    father = ui.number("Father (cm)", 180, min=100, max=230)
    child = ui.choice("Child", ["Girl", "Boy"])
    tall = (mother + father) / 2 + (6.5 if child == "Boy" else -6.5)
    ui.text(f"{tall:.1f} cm", size=48, bold=True)
    ui.text(f"From {tall - 8:.1f} to {tall + 8:.1f} cm", color="muted")
