def app(ui):
    ui.title("Register")
    names = ["Ada", "Bruno", "Chen", "Dora"]
    absent = [name for name in names if not ui.checkbox(name, False)]
    ui.text(f"Present: {4 - len(absent)}")
    ui.text("Absent: " + ", ".join(absent))
