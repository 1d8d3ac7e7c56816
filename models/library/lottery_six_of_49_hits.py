def app(ui):
    ui.title("Lottery")
    s = ui.state
    typed = ui.field("My numbers", placeholder="3, 8, 15, 22, 31, 44")
    mine = sorted({int(part) for part in typed.split(",") if part.strip().isdigit()})
    mine = [number for number in mine if 1 <= number <= 49]
    if len(mine) != 6:
        ui.text("Type six different numbers from 1 to 49")
        return
    if ui.button("Draw"):
        s.drawn = sorted(random.sample(range(1, 50), 6))
    ui.text("Mine: " + " ".join(str(number) for number in mine))
    if "drawn" in s:
        ui.text("Drawn: " + " ".join(str(number) for number in s.drawn))
        ui.text(f"Hits: {len(set(mine) & set(s.drawn))}", size=28)
