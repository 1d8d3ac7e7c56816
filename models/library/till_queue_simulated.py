def app(ui):
    ui.title("At the till")
    s = ui.state
    percent = ui.slider("Customers in 100 minutes", 0, 300, 90)
    if ui.button("Simulate") or "queue" not in s:
        waiting, s.queue, s.served = 0, [], 0
        for minute in range(60):
            waiting += sum(random.random() < percent / 1000 for i in range(10))
            if waiting:
                waiting -= 1
                s.served += 1
            s.queue.append(waiting)
    ui.chart(s.queue, kind="line")
    ui.text(f"Longest queue: {max(s.queue)}", size=36, bold=True)
    ui.text(f"Served: {s.served}")
    ui.text(f"Still waiting: {s.queue[-1]}")
    ui.text(f"{len(s.queue)} minutes", color="muted")
