STRENGTHS = ["reliable", "quick to learn", "good with people", "careful", "creative"]


def app(ui):
    ui.title("Cover letter")
    job = ui.field("Job").strip() or "___"
    company = ui.field("Company").strip() or "___"
    years = int(ui.number("Years of experience", 3, min=0))
    name = ui.field("My name").strip() or "___"
    chosen = []
    with ui.row():
        for strength in STRENGTHS:
            if ui.checkbox(strength):
                chosen.append(strength)
    lines = [f"Dear team of {company},", f"I would like to work as {job} at {company}."]
    if years:
        lines.append(f"I have {years} {'year' if years == 1 else 'years'} of experience.")
    if chosen:
        lines.append("I am " + ", ".join(chosen[:-1]) + (" and " if len(chosen) > 1 else "") + chosen[-1] + ".")
    lines.append(f"Yours sincerely, {name}")
    for line in lines:
        ui.text(line, size=18)
    if ui.button("Copy"):
        ui.copy("\n".join(lines))
        ui.notify("Copied")
