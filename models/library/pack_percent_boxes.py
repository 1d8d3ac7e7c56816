def app(ui):
    ui.title("Beach")
    things = ["Hat", "Cream", "Ball", "Snack"]
    ticked = sum(ui.checkbox(thing, False) for thing in things)
    ui.progress(ticked / len(things))
    ui.text(f"{ticked * 100 // len(things)}%", size=28, bold=True)
