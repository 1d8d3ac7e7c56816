def app(ui):
    ui.title("Jobs")
    jobs = ui.state.get("jobs", [])
    with ui.row():
        name = ui.field("Job").strip()
        if ui.button("Add") and name:
            jobs.append({"name": name, "done": False})
            ui.clear("Job")
    with ui.card("Open"):
        for job in [job for job in jobs if not job["done"]]:
            job["done"] = ui.checkbox(job["name"], job["done"])
    with ui.card("Done"):
        for job in [job for job in jobs if job["done"]]:
            job["done"] = ui.checkbox(job["name"], job["done"])
    done = sum(job["done"] for job in jobs)
    ui.text(f"{len(jobs) - done} open, {done} done", size=20)
