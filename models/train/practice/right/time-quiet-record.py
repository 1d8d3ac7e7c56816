def app(ui):
    ui.title("Quiet")
    s = ui.state
    quiet = s.get("quiet", 0)
    longest = s.get("longest", 0)
    if ui.every(1):
        quiet = s.quiet = quiet + 1
        longest = s.longest = max(longest, quiet)
    if ui.button("Noise"):
        s.quiet = 0
    ui.text(f"Quiet for {quiet} seconds", size=32)
    ui.text(f"Longest: {longest} seconds")
