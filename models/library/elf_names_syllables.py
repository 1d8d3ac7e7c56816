STARTS = ["Ae", "Cala", "Eri", "Fin", "Gala", "Lia", "Syl", "Tha"]
MIDDLES = ["", "la", "ri", "no", "thi"]
ENDS = ["dril", "las", "niel", "rian", "wen", "dor"]


def app(ui):
    ui.title("Elf names")
    s = ui.state
    count = int(ui.number("How many", 5, min=1, max=30))
    if ui.button("New names") or "names" not in s:
        s.names = [random.choice(STARTS) + random.choice(MIDDLES) + random.choice(ENDS) for i in range(count)]
    ui.text(f"{len(s.names)} {'name' if len(s.names) == 1 else 'names'}", color="muted")
    press = ui.list(s.names, actions=["Delete"])
    if press:
        s.names.pop(press.index)
