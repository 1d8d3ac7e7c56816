STAGES = [("Egg", "The butterfly lays tiny eggs on a leaf."),
          ("Caterpillar", "It hatches, eats leaves and grows fast."),
          ("Chrysalis", "It hangs still in a hard case and changes."),
          ("Butterfly", "It comes out, dries its wings and flies.")]


def app(ui):
    ui.title("Butterfly")
    s = ui.state
    stage = s.get("stage", 0)
    with ui.row():
        if ui.button("Back") and stage > 0:
            stage = s.stage = stage - 1
        if ui.button("Next"):
            stage = s.stage = (stage + 1) % len(STAGES)
    name, words = STAGES[stage]
    ui.text(f"{stage + 1} of {len(STAGES)}", color="muted")
    ui.text(name, size=40, bold=True)
    ui.text(words, size=20)
