THINGS = ["🍎 Apple", "🔑 Key", "⚽ Ball", "📕 Book", "🎩 Hat"]


def app(ui):
    ui.title("What is missing?")
    s = ui.state
    gone = s.get("gone")
    with ui.row():
        for thing in THINGS:
            if thing != gone:
                ui.text(thing, size=28)
    if gone is None:
        if ui.button("Take one away"):
            s.gone, s.words = random.choice(THINGS), ""
    else:
        with ui.row():
            for thing in THINGS:
                name = thing.split()[1]
                if ui.button(name):
                    right = thing == gone
                    s.words = "Right!" if right else f"No, it was the {gone.split()[1].lower()}"
                    s.points, s.gone = s.get("points", 0) + right, None
    ui.text(s.get("words", ""), size=20)
    ui.text(f"Points: {s.get('points', 0)}")
