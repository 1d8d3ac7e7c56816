def app(ui):
    ui.title("Dot voting")
    s = ui.state
    ideas = s.get("ideas", [])
    left = s.get("left", 3)
    with ui.row():
        name = ui.field("Idea").strip()
        if ui.button("Add") and name:
            ideas.append([name, 0])
            ui.clear("Idea")
    picked = ui.list([f"{name}: {dots}" for name, dots in ideas], actions=["Dot"])
    if picked and left > 0:
        ideas[picked.index][1] += 1
        ideas.sort(key=lambda idea: -idea[1])
        left = s.left = left - 1
    ui.text(f"{left} {'dot' if left == 1 else 'dots'} left", size=28, bold=True)
    if ui.button("Next person"):
        s.left = 3
