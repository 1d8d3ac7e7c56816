def app(ui):
    ui.title("Shared birthdays")
    s = ui.state
    people = ui.slider("People", 2, 60, 23)
    different = 1
    for i in range(people):
        different *= (365 - i) / 365
    ui.text(f"{100 * (1 - different):.1f} % by the formula", size=40, bold=True)
    if ui.button("Try 500 groups"):
        groups = [[random.randint(1, 365) for i in range(people)] for group in range(500)]
        s.shared = sum(len(set(group)) < people for group in groups)
        s.people = people
    if "shared" in s:
        ui.text(f"In {s.shared} of 500 groups of {s.people} two shared a birthday", size=20)
        ui.text(f"That is {s.shared / 5:.1f} %", size=28)
    else:
        ui.text("No groups tried yet", color="muted")
