def app(ui):
    ui.title("Pick from my list")
    s = ui.state
    text = ui.field("My list", "Apple\nBanana\nCherry\nGrape\nMelon", lines=6)
    things = [line.strip() for line in text.splitlines() if line.strip()]
    count = int(ui.number("How many", 3, min=1))
    if ui.button("Pick"):
        s.picked = random.sample(things, min(count, len(things)))
    ui.text(", ".join(s.get("picked", [])) or "Press Pick", size=36, bold=True)
