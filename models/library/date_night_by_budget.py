IDEAS = {
    "Free": ["Walk in the moonlight", "Cook together", "Board games by candlelight", "Watch the stars"],
    "Cheap": ["Ice cream and a bench", "Cinema", "Minigolf"],
    "Fancy": ["Five course dinner", "A night in a hotel", "Opera"],
}


def app(ui):
    ui.title("Date night")
    s = ui.state
    budget = ui.choice("Budget", list(IDEAS))
    done, idea = s.get("done", []), s.get("idea", "")
    with ui.row():
        if ui.button("New idea"):
            left = [one for one in IDEAS[budget] if one not in done]
            s.idea = random.choice(left) if left else ""
            s.asked = True
        if idea and ui.button("We did it"):
            done.append(idea)
            s.idea, s.asked = "", False
        if ui.button("Forget what we did"):
            done.clear()
            s.asked = False
    empty = "All done, start anew" if s.get("asked") else "Press New idea"
    ui.text(s.get("idea", "") or empty, size=40, bold=True, align="center")
    if done:
        ui.text("Done: " + ", ".join(done), color="muted")
