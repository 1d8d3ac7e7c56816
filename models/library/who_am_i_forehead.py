PEOPLE = ["Mozart", "Cleopatra", "Einstein", "Santa Claus", "Napoleon", "Mickey Mouse"]


def app(ui):
    ui.title("Who am I?")
    s = ui.state
    used, shown = s.get("used", []), s.get("shown", "")
    left = [name for name in PEOPLE if name not in used]
    with ui.row():
        if ui.button("Next person") and left:
            shown = random.choice(left)
            used.append(shown)
        if ui.button("Hide"):
            shown = ""
        if ui.button("Start again"):
            used.clear()
            shown = ""
    s.shown = shown
    ui.text(shown or "?", size=72, bold=True, align="center")
    ui.text("Hold it to your forehead and ask the others yes or no questions", color="muted", align="center")
    ui.text(f"{len(PEOPLE) - len(used)} names left")
