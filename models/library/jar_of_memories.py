def app(ui):
    ui.title("Memory jar")
    s = ui.state
    memories = s.get("memories", [])
    with ui.row():
        text = ui.field("Memory").strip()
        if ui.button("Put in") and text:
            memories.append([f"{ui.now.day} {ui.now:%B %Y}", text])
            s.drawn = None
            ui.clear("Memory")
    ui.text(f"{len(memories)} {'memory' if len(memories) == 1 else 'memories'} in the jar")
    if ui.button("Draw one"):
        s.drawn = random.choice(memories) if memories else ["", "The jar is empty"]
    if s.get("drawn"):
        day, text = s.drawn
        ui.text(text, size=36, bold=True)
        ui.text(day, color="muted")
