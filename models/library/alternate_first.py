def app(ui):
    ui.title("Who goes first?")
    s = ui.state
    if ui.button("Next round"):
        if not s.get("first"):
            s.first = random.choice(["Lea", "Tim"])
        else:
            s.first = "Tim" if s.first == "Lea" else "Lea"
        s.history = s.get("history", []) + [s.first]
    ui.text(f"{s.first} goes first" if s.get("first") else "No round yet", size=36)
    ui.text(", ".join(s.get("history", [])))
