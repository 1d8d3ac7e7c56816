def app(ui):
    ui.title("Groups")
    s = ui.state
    typed = ui.field("Names", placeholder="Ann, Ben, Cem")
    names = [name.strip() for name in typed.split(",") if name.strip()]
    count = int(ui.slider("Groups", 2, 5, 2))
    if ui.button("Mix"):
        mixed = random.sample(names, len(names))
        s.groups = [mixed[number::count] for number in range(count)]
    for number, group in enumerate(s.get("groups", []), start=1):
        ui.text(f"Group {number} ({len(group)}): " + ", ".join(group))
