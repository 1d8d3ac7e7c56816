import random


def app(ui):
    ui.title("Job box")
    s = ui.state
    jobs = s.get("jobs", [])
    with ui.row():
        job = ui.field("Job").strip()
        if ui.button("Add") and job:
            jobs.append(job)
            ui.clear("Job")
    for entry in jobs:
        ui.text(entry)
    ui.text(f"Jobs: {len(jobs)}", color="muted")
    if s.get("now"):
        ui.text(f"Do: {s.now}", size=36, bold=True)
        if ui.button("Done"):
            jobs.remove(s.now)
            s.now = ""
        if ui.button("Another one"):
            s.now = random.choice(jobs)
    elif ui.button("Give me one") and jobs:
        s.now = random.choice(jobs)
