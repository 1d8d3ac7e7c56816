STORY = {
    "start": ["You stand at a fork in the forest.", {"Go left": "river", "Go right": "cave"}],
    "river": ["A wide river. There is a small boat.", {"Take the boat": "island", "Walk back": "start"}],
    "cave": ["A cave with a sleeping dragon.", {"Steal the gold": "dragon", "Tiptoe past": "village"}],
    "island": ["Ending 1: You find a treasure island.", {}],
    "dragon": ["Ending 2: The dragon wakes up. Run!", {}],
    "village": ["Ending 3: A village welcomes you with a feast.", {}],
}


def app(ui):
    ui.title("Your story")
    s = ui.state
    place, seen = s.get("place", "start"), s.get("seen", [])
    text, ways = STORY[place]
    ui.text(text, size=28, bold=True)
    for label, target in ways.items():
        if ui.button(label):
            s.place = target
            if not STORY[target][1] and target not in seen:
                seen.append(target)
    if not ways:
        ui.text("The end", size=20)
    ui.text(f"Endings found: {len(seen)} of 3", color="muted")
    if ui.button("Begin again"):
        s.place = "start"
