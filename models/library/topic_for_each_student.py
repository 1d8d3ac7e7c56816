def app(ui):
    ui.title("Topics")
    s = ui.state
    with ui.row():
        students = ui.field("Students", "Ann\nBen\nCem", lines=6).split("\n")
        topics = ui.field("Topics", "Whales\nBees\nWolves", lines=6).split("\n")
    students = [line.strip() for line in students if line.strip()]
    topics = [line.strip() for line in topics if line.strip()]
    if not topics:
        ui.text("Write some topics", color="muted")
        return
    if ui.button("Assign"):
        times = len(students) // len(topics) + 1
        pool = [topic for i in range(times) for topic in random.sample(topics, len(topics))]
        s.given = list(zip(students, pool))
    if s.get("given"):
        ui.table([list(pair) for pair in s.given], header=["Student", "Topic"])
    else:
        ui.text("Nobody has a topic yet", color="muted")
