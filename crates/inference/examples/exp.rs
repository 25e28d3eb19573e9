use ort::{session::{Session, builder::GraphOptimizationLevel}, value::TensorRef};
use std::time::Instant;
fn main() {
    ort::set_api(ort_tract::api());
    let env = ort::init().with_telemetry(false).build().unwrap();
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path).unwrap();
        let t = Instant::now();
        let s = Session::builder(&env).unwrap().with_optimization_level(GraphOptimizationLevel::Level3).unwrap().commit_from_memory(&bytes);
        let mut s = match s { Ok(s) => s, Err(e) => { println!("{path}: {e}"); continue } };
        let load = t.elapsed();
        let mut x = 12345u64;
        let mut row = String::new();
        for k in [64usize, 128, 256, 512] {
            let b: Vec<i64> = (0..32*k).map(|_| { x = x.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407); 1 + ((x >> 33) % 65535) as i64 }).collect();
            let w: Vec<f32> = (0..32*k).map(|i| (i % 7) as f32 * 0.1).collect();
            let mut run = || {
                let o = s.run(ort::inputs!["buckets" => TensorRef::from_array_view(([32usize, k], b.as_slice())).unwrap(), "weights" => TensorRef::from_array_view(([32usize, k], w.as_slice())).unwrap()]).unwrap();
                let (_, v) = o["embedding"].try_extract_tensor::<f32>().unwrap();
                v[..2].to_vec()
            };
            let f = Instant::now(); let v = run(); let first = f.elapsed();
            let t = Instant::now();
            for _ in 0..10 { run(); }
            let e = t.elapsed().as_secs_f64() / 10.0;
            row += &format!(" K={k}: first {first:.1?} batch {:.2} ms {:.0}/s {v:?};", e * 1e3, 32.0 / e);
        }
        println!("{path}: load {load:.1?};{row}");
    }
}
